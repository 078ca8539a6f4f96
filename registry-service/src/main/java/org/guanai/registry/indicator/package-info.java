/// The registry's numbers for the scorecard (考核指标): students per special group (2.3). Counts
/// students and memberships, and says which organisations and terms there are. May read the tables
/// of `child`, `place` and `calendar`; nobody uses it.
package org.guanai.registry.indicator;
