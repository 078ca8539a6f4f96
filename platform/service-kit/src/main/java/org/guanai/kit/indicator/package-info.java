/// Indicators (指标): numbers counted by school, rolled up to township and county, with a link to the
/// records behind them (3.1.1e–g). May use `http`, `scope` and `sql`.
package org.guanai.kit.indicator;
