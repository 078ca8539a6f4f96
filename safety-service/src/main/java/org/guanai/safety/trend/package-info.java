/// How incidents, near misses and bullying go from term to term (趋势分析). Clauses: 3.1.5e, h. Reads
/// the tables of other features; uses `acting`, `situation`, `bullying.questionnaire`, `reference`
/// and the kit.
package org.guanai.safety.trend;
