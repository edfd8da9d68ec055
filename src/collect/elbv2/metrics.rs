//! How much load balancers are used, and how often and how late their targets answer.

use super::load_balancer::{APPLICATION, NETWORK};
use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx, Subject};
use crate::schema::{Detail, Operation};

pub(super) const OF_APPLICATIONS: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_requests_daily",
        "metric_requests_hourly",
        "metric_target_5xx_hourly",
        "metric_response_time_p95_hourly",
    ],
};

pub(super) const OF_NETWORKS: Detail =
    Detail { operation: GET_METRIC_DATA, columns: &["metric_since", "metric_flows_daily"] };

/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
const APPLICATIONS: Metrics = Metrics {
    table: APPLICATION,
    namespace: "AWS/ApplicationELB",
    dimensions: &["LoadBalancer"],
    hours: 14 * 24,
    readings: &[
        Reading::daily("RequestCount", "Sum", "metric_requests_daily"),
        Reading::hourly("RequestCount", "Sum", "metric_requests_hourly").kept(48),
        Reading::hourly("HTTPCode_Target_5XX_Count", "Sum", "metric_target_5xx_hourly").kept(48),
        Reading::hourly("TargetResponseTime", "p95", "metric_response_time_p95_hourly").kept(48),
    ],
};

/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html
const NETWORKS: Metrics = Metrics {
    table: NETWORK,
    namespace: "AWS/NetworkELB",
    dimensions: &["LoadBalancer"],
    hours: 14 * 24,
    readings: &[Reading::daily("NewFlowCount", "Sum", "metric_flows_daily")],
};

/// Of network load balancers a call could ask for more.
pub(super) const BATCH: (Operation, usize) = APPLICATIONS.batch();

/// Load balancers that wait to be asked about.
pub(super) struct Waiting {
    applications: Batches<Values>,
    networks: Batches<Values>,
}

impl Waiting {
    pub(super) fn of(cx: &Cx) -> Self {
        Self {
            applications: Batches::new(cx, BATCH, |cx, call, names| {
                Box::pin(APPLICATIONS.ask(cx, call, names))
            }),
            networks: Batches::new(cx, BATCH, |cx, call, names| Box::pin(NETWORKS.ask(cx, call, names))),
        }
    }

    /// CloudWatch names a load balancer by the end of its ARN: `app/name/50dc6c495c0c9188`.
    pub(super) async fn add(&mut self, table: &'static str, arn: &str) {
        let Some((_, name)) = arn.split_once(":loadbalancer/") else { return };
        let waiting = match table {
            APPLICATION => &mut self.applications,
            NETWORK => &mut self.networks,
            _ => return,
        };
        waiting.add(Subject::new(table, arn, &[]), vec![name.to_owned()]).await;
    }

    pub(super) async fn send(&mut self) {
        self.applications.send().await;
        self.networks.send().await;
    }
}
