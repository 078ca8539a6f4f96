/// How many children were granted and paid how much (资助统计), by kind, tier, stage, school, sex or
/// programme; no child is named. Clauses: 1.2, 3.3.2b. Counts; uses `money`.
package org.guanai.aid.statistics;
