/// Indicators (考核指标) of the scorecard: a service counts by school, this package rolls up, names,
/// pages and links (3.1.1e–g). Knows no indicator and no organisation itself: see
/// [org.guanai.kit.indicator.Counted] and [org.guanai.kit.indicator.ScorecardPlaces].
package org.guanai.kit.indicator;
