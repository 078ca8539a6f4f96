/// The numbers of safety for the scorecard (考核指标): guardians told in time (3.1.5f), prevention,
/// responsibility, boarding and surroundings (3.1.5b–d, g, h; 3.3.1b, e; 3.3.4b). Counts rows of
/// all features; may use the rule of `telling`.
package org.guanai.safety.indicator;
