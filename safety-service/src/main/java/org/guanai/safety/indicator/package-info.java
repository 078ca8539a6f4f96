/// The numbers of safety for the scorecard (考核指标). Guardians told in time (3.1.5f). Counts
/// involvements; may use the rule of `telling`.
package org.guanai.safety.indicator;
