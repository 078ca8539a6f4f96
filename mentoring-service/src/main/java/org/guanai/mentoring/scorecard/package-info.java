/// The indicators of mentoring (考核指标): coverage (2.4) and the contact duties (3.1.3i, 3.1.3j,
/// 3.1.4f), with the windows behind them. Reads pairings, pauses and contacts; owns no table.
package org.guanai.mentoring.scorecard;
