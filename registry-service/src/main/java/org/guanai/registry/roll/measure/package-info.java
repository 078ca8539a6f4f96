/// The numbers of the roll for the scorecard (考核指标): transfers in time, girls at school, dropouts.
/// Clauses 3.1.2c, 3.2.4a, 3.2.4e, 3.2.4f. Reads the tables of `roll` and `child`; writes none.
package org.guanai.registry.roll.measure;
