-- title    = "Services give their tasks tags"
-- severity = "low"
-- why      = "The cost of a task without tags belongs to nobody, and rules by tags do not reach it."
-- fix      = "Set propagateTags of the service to SERVICE or TASK_DEFINITION, and deploy it anew."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html"
-- scope    = "resource"
-- omits    = "Tasks that were started before the service said so."

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status IN ('DRAINING', 'INACTIVE'), 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN status IS NULL THEN NULL
        ELSE propagate_tags IN ('SERVICE', 'TASK_DEFINITION')
    END AS compliant,
    CASE propagate_tags
        WHEN 'SERVICE' THEN 'tasks get the tags of the service'
        WHEN 'TASK_DEFINITION' THEN 'tasks get the tags of the task definition'
        WHEN 'NONE' THEN 'tasks get no tags'
        ELSE 'whose tags its tasks get is not known'
    END
    || CASE enable_ecs_managed_tags
        WHEN 1 THEN ', and those of ECS'
        ELSE ''
    END AS actual
FROM aws_ecs_service;
