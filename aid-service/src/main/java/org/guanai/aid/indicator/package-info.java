/// The numbers of aid for the scorecard (考核指标): what was applied for, given, granted and paid.
/// Clauses: 2.3, 3.1.3e, 3.2.4d, 3.1.3h, 3.3.2a, 3.3.2b, 3.3.2c. Counts; uses `term`.
package org.guanai.aid.indicator;
