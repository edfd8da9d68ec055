//! Budgets, and the notices that each of them gives.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_budgets::types::{Budget, Notification, Spend};
use serde_json::{Value, json};

/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html
const DESCRIBE_BUDGETS: Operation =
    Operation::new("budgets", "DescribeBudgets").allowed_by("budgets:ViewBudget");
const DESCRIBE_NOTIFICATIONS_FOR_BUDGET: Operation =
    Operation::new("budgets", "DescribeNotificationsForBudget").allowed_by("budgets:ViewBudget");

const TABLE: &str = "aws_budgets_budget";

pub(super) const BUDGET: Source = Source {
    family: Family::global(
        &[Table {
            name: TABLE,
            list: DESCRIBE_BUDGETS,
            details: &[Detail { operation: DESCRIBE_NOTIFICATIONS_FOR_BUDGET, columns: &["notifications"] }],
        }],
        &[include_str!("budget.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().budgets().describe_budgets().account_id(cx.account_id()).max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_BUDGETS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        // An account without a budget gets no list.
        for budget in page.budgets.unwrap_or_default() {
            put(&cx, &budget).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, budget: &Budget) {
    let name = always(said(budget.budget_name()), "Budgets.BudgetName");
    let arn = name.map(|name| cx.arn("budgets", &format!("budget/{name}")));
    cx.put(row(budget, &arn)).await;
    let (Ok(arn), Ok(name)) = (arn, name) else { return };
    let subject = Subject::new(TABLE, arn, &["NotFoundException"]);
    let request = cx.clients().budgets().describe_notifications_for_budget();
    let request = request.account_id(cx.account_id()).budget_name(name).max_results(100);
    let row = subject.row();
    cx.detail(DESCRIBE_NOTIFICATIONS_FOR_BUDGET, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut notices = Vec::new();
        while let Some(page) = pages.next().await? {
            let page = answered(DESCRIBE_NOTIFICATIONS_FOR_BUDGET, page.notifications, "Notifications")?;
            notices.extend(page);
        }
        Ok(row.set("notifications", notices.iter().map(notice).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn row(budget: &Budget, arn: &Result<String, Lacking>) -> Row {
    let name = always(said(budget.budget_name()), "Budgets.BudgetName");
    let kind = always(said(budget.budget_type().as_str()), "Budgets.BudgetType");
    let limit = budget.budget_limit();
    let spend = budget.calculated_spend();
    let plans = budget.planned_budget_limits().is_some_and(|limits| !limits.is_empty());
    Row::new(TABLE)
        .set("arn", arn.clone())
        .set("name", name)
        .set("type", kind)
        .set("time_unit", said(budget.time_unit().as_str()))
        .set("limit_amount", limit.map(|limit| amount(limit, "Budgets.BudgetLimit.Amount")))
        .set("limit_unit", limit.and_then(|limit| said(limit.unit())))
        .set(
            "calculated_spend_actual_spend",
            always(spend.and_then(|spend| spend.actual_spend()), "Budgets.CalculatedSpend.ActualSpend")
                .and_then(|spend| amount(spend, "Budgets.CalculatedSpend.ActualSpend.Amount")),
        )
        .set(
            "calculated_spend_forecasted_spend",
            spend
                .and_then(|spend| spend.forecasted_spend())
                .map(|spend| amount(spend, "Budgets.CalculatedSpend.ForecastedSpend.Amount")),
        )
        .set("has_planned_limits", plans || budget.auto_adjust_data().is_some())
        .set("title", name)
}

fn amount(spend: &Spend, field: &'static str) -> Result<f64, Lacking> {
    always(spend.amount().parse().ok().filter(|amount: &f64| amount.is_finite()), field)
}

fn notice(notice: &Notification) -> Result<Value, Lacking> {
    let kind = always(said(notice.notification_type().as_str()), "Notifications.NotificationType")?;
    let operator = always(said(notice.comparison_operator().as_str()), "Notifications.ComparisonOperator")?;
    let threshold = Some(notice.threshold()).filter(|threshold| *threshold > 0.0);
    // AWS takes a threshold for a percentage where nothing else is said.
    let threshold_type = notice.threshold_type().map_or("PERCENTAGE", |kind| kind.as_str());
    Ok(json!({
        "NotificationType": kind,
        "ComparisonOperator": operator,
        "Threshold": always(threshold, "Notifications.Threshold")?,
        "ThresholdType": threshold_type,
    }))
}
