-- title    = "Stacks are deployed with the tool and language asked for"
-- severity = "medium"
-- why      = "A stack of another tool is outside of the team's pipeline, reviews and policies."
-- fix      = "Move the stack to the tool that is asked for: import its resources, then drop the old stack without deleting them."
-- docs     = "https://docs.aws.amazon.com/prescriptive-guidance/latest/choose-iac-tool/introduction.html"
-- [params.tools]
-- about    = "Tools that may deploy: pulumi, terraform, cloudformation (which CDK and SAM deploy with)."
-- type     = "strings"
-- [params.runtimes]
-- about    = "Languages that the program may be in, as Pulumi names them, e.g. python or nodejs; empty for any."
-- default  = []

SELECT
    account_id,
    region,
    stack AS resource,
    CASE
        WHEN tool NOT IN (SELECT allowed.value FROM json_each(:tools) AS allowed) THEN 0
        WHEN json_array_length(:runtimes) = 0 THEN 1
        ELSE runtime IN (SELECT allowed.value FROM json_each(:runtimes) AS allowed)
    END AS compliant,
    'deployed with '
    || tool
    || coalesce(', in ' || runtime, ', in a language that it does not tell')
        AS actual
FROM iac_stack;
