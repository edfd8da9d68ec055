-- title    = "No policy lets its holder raise its own privileges"
-- severity = "high"
-- why      = "A few actions that look harmless are enough to become administrator."
-- fix      = "Limit the actions to named users, roles and policies, and iam:PassRole to the roles that are meant."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"
-- omits    = "Combinations spread over several policies, permissions boundaries and service control policies."
-- [controls]
-- prowler = ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"]

-- Each way is the list of actions that together lead to another principal's rights. `broad` actions do so only
-- when they reach any resource, or the holder (or the policy) itself; the others, such as making a function, are
-- as good with a name of one's own. `passed_to` is the service that gets the role.
WITH ways (way, action, broad, passed_to) AS (
    VALUES
    (1, 'iam:createpolicyversion', 1, NULL),
    (2, 'iam:setdefaultpolicyversion', 1, NULL),
    (3, 'iam:createaccesskey', 1, NULL),
    (4, 'iam:createloginprofile', 1, NULL),
    (5, 'iam:updateloginprofile', 1, NULL),
    (6, 'iam:attachuserpolicy', 1, NULL),
    (7, 'iam:attachgrouppolicy', 1, NULL),
    (8, 'iam:attachrolepolicy', 1, NULL),
    (9, 'iam:putuserpolicy', 1, NULL),
    (10, 'iam:putgrouppolicy', 1, NULL),
    (11, 'iam:putrolepolicy', 1, NULL),
    (12, 'iam:addusertogroup', 1, NULL),
    (13, 'iam:updateassumerolepolicy', 1, NULL),
    (20, 'lambda:updatefunctioncode', 1, NULL),
    (21, 'glue:updatedevendpoint', 1, NULL),
    (22, 'ssm:sendcommand', 1, NULL),
    (23, 'ssm:startsession', 1, NULL),
    (30, 'iam:passrole', 1, 'ec2.amazonaws.com'),
    (30, 'ec2:runinstances', 0, NULL),
    (31, 'iam:passrole', 1, 'lambda.amazonaws.com'),
    (31, 'lambda:createfunction', 0, NULL),
    (31, 'lambda:invokefunction', 0, NULL),
    (32, 'iam:passrole', 1, 'lambda.amazonaws.com'),
    (32, 'lambda:createfunction', 0, NULL),
    (32, 'lambda:createeventsourcemapping', 0, NULL),
    (33, 'iam:passrole', 1, 'lambda.amazonaws.com'),
    (33, 'lambda:createfunction', 0, NULL),
    (33, 'lambda:addpermission', 0, NULL),
    (34, 'iam:passrole', 1, 'glue.amazonaws.com'),
    (34, 'glue:createdevendpoint', 0, NULL),
    (35, 'iam:passrole', 1, 'glue.amazonaws.com'),
    (35, 'glue:createjob', 0, NULL),
    (35, 'glue:startjobrun', 0, NULL),
    (36, 'iam:passrole', 1, 'glue.amazonaws.com'),
    (36, 'glue:createjob', 0, NULL),
    (36, 'glue:createtrigger', 0, NULL),
    (37, 'iam:passrole', 1, 'glue.amazonaws.com'),
    (37, 'glue:updatejob', 0, NULL),
    (37, 'glue:startjobrun', 0, NULL),
    (40, 'iam:passrole', 1, 'cloudformation.amazonaws.com'),
    (40, 'cloudformation:createstack', 0, NULL),
    (41, 'iam:passrole', 1, 'cloudformation.amazonaws.com'),
    (41, 'cloudformation:createchangeset', 0, NULL),
    (41, 'cloudformation:executechangeset', 0, NULL),
    (42, 'iam:passrole', 1, 'datapipeline.amazonaws.com'),
    (42, 'datapipeline:createpipeline', 0, NULL),
    (42, 'datapipeline:putpipelinedefinition', 0, NULL),
    (42, 'datapipeline:activatepipeline', 0, NULL),
    (43, 'iam:passrole', 1, 'codebuild.amazonaws.com'),
    (43, 'codebuild:createproject', 0, NULL),
    (43, 'codebuild:startbuild', 0, NULL),
    (44, 'iam:passrole', 1, 'sagemaker.amazonaws.com'),
    (44, 'sagemaker:createnotebookinstance', 0, NULL),
    (44, 'sagemaker:createpresignednotebookinstanceurl', 0, NULL),
    (45, 'iam:passrole', 1, 'sagemaker.amazonaws.com'),
    (45, 'sagemaker:createtrainingjob', 0, NULL),
    (46, 'iam:passrole', 1, 'sagemaker.amazonaws.com'),
    (46, 'sagemaker:createprocessingjob', 0, NULL),
    (50, 'iam:passrole', 1, 'ecs-tasks.amazonaws.com'),
    (50, 'ecs:registertaskdefinition', 0, NULL),
    (50, 'ecs:runtask', 0, NULL),
    (51, 'iam:passrole', 1, 'ecs-tasks.amazonaws.com'),
    (51, 'ecs:registertaskdefinition', 0, NULL),
    (51, 'ecs:starttask', 0, NULL),
    (52, 'iam:passrole', 1, 'ecs-tasks.amazonaws.com'),
    (52, 'ecs:registertaskdefinition', 0, NULL),
    (52, 'ecs:createservice', 0, NULL),
    (53, 'iam:passrole', 1, 'ecs-tasks.amazonaws.com'),
    (53, 'batch:registerjobdefinition', 0, NULL),
    (53, 'batch:submitjob', 0, NULL),
    (54, 'iam:passrole', 1, 'tasks.apprunner.amazonaws.com'),
    (54, 'apprunner:createservice', 0, NULL),
    (55, 'iam:passrole', 1, 'ec2.amazonaws.com'),
    (55, 'autoscaling:createlaunchconfiguration', 0, NULL),
    (55, 'autoscaling:createautoscalinggroup', 0, NULL),
    (56, 'iam:passrole', 1, 'states.amazonaws.com'),
    (56, 'states:createstatemachine', 0, NULL),
    (56, 'states:startexecution', 0, NULL),
    (57, 'iam:passrole', 1, 'scheduler.amazonaws.com'),
    (57, 'scheduler:createschedule', 0, NULL),
    (58, 'iam:passrole', 1, 'elasticmapreduce.amazonaws.com'),
    (58, 'elasticmapreduce:runjobflow', 0, NULL)
),

-- Each action once: there are far fewer of them than statements.
actions AS MATERIALIZED (
    SELECT
        s.action,
        w.action AS meant
    FROM (SELECT DISTINCT action FROM aws_iam_policy_statement) AS s
    INNER JOIN (SELECT DISTINCT action FROM ways) AS w ON w.action GLOB s.action
),

matches AS MATERIALIZED (
    SELECT
        s.account_id,
        s.region,
        s.source_arn,
        w.way,
        w.action,
        s.effect,
        s.condition,
        s.resource_scope,
        s.not_resources
    FROM aws_iam_policy_statement AS s
    INNER JOIN actions AS a ON s.action = a.action
    INNER JOIN ways AS w ON a.meant = w.action
    WHERE
        s.is_aws_managed = 0
        AND NOT EXISTS (SELECT 1 FROM json_each(s.not_actions) AS n WHERE w.action GLOB n.value)
        AND (
            w.broad = 0
            OR s.resource_scope IN ('any', 'type')
            OR s.source_arn GLOB replace(s.resource, '[', '[[]')
        )
        AND (
            s.is_scoped_by_condition = 0
            OR (
                -- iam:PassedToService alone does not stop the way that goes through that service.
                EXISTS (
                    SELECT 1
                    FROM json_each(s.condition) AS o
                    CROSS JOIN json_each(o.value) AS k
                    CROSS JOIN json_each(k.value) AS v
                    WHERE
                        o.key IN ('stringequals', 'stringequalsignorecase', 'stringlike')
                        AND k.key = 'iam:passedtoservice'
                        AND w.passed_to GLOB lower(v.value)
                )
                AND NOT EXISTS (
                    SELECT 1
                    FROM json_each(s.condition) AS o
                    CROSS JOIN json_each(o.value) AS k
                    WHERE
                        k.key <> 'iam:passedtoservice'
                        AND (k.key NOT GLOB 'aws:*' OR k.key GLOB 'aws:resource*')
                )
            )
        )
),

open_ways AS (
    SELECT
        m.account_id,
        m.region,
        m.source_arn,
        m.way
    FROM matches AS m
    WHERE
        m.effect = 'Allow'
        AND NOT EXISTS (
            SELECT 1 FROM matches AS d
            WHERE
                d.account_id = m.account_id
                AND d.region = m.region
                AND d.source_arn = m.source_arn
                AND d.way = m.way
                AND d.action = m.action
                AND d.effect = 'Deny'
                AND d.condition IS NULL
                AND d.resource_scope = 'any'
                AND d.not_resources IS NULL
        )
    GROUP BY m.account_id, m.region, m.source_arn, m.way
    HAVING count(DISTINCT m.action) = (SELECT count(*) FROM ways AS w WHERE w.way = m.way)
),

numbered AS (
    SELECT
        account_id,
        region,
        source_arn,
        (
            SELECT group_concat(w.action, ' + ') FROM ways AS w
            WHERE w.way = o.way
        ) AS line,
        row_number() OVER (PARTITION BY account_id, region, source_arn ORDER BY way) AS place
    FROM open_ways AS o
    ORDER BY account_id, region, source_arn, place
),

raised AS (
    SELECT
        account_id,
        region,
        source_arn,
        group_concat(iif(place <= 3, line, NULL), ', ')
        || iif(count(*) > 3, ' and ' || (count(*) - 3) || ' more', '') AS lines
    FROM numbered
    GROUP BY account_id, region, source_arn
),

sources AS (
    SELECT DISTINCT
        account_id,
        region,
        source_arn
    FROM aws_iam_policy_statement
    WHERE is_aws_managed = 0
)

SELECT
    s.account_id,
    s.region,
    s.source_arn AS resource,
    CASE
        WHEN s.source_arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN
            p.attachment_count = 0 AND p.permissions_boundary_usage_count > 0
            THEN 'only a permissions boundary, which grants nothing'
    END AS exempt,
    r.lines IS NULL AS compliant,
    coalesce('allows ' || r.lines, 'no known combination') AS actual
FROM sources AS s
LEFT JOIN aws_iam_policy AS p
    ON s.account_id = p.account_id AND s.region = p.region AND s.source_arn = p.arn
LEFT JOIN raised AS r
    ON s.account_id = r.account_id AND s.region = r.region AND s.source_arn = r.source_arn;
