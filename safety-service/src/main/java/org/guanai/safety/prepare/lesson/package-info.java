/// Safety lessons (安全教育课) at the start and end of term and before holidays. Clauses: 3.1.5b. Uses
/// `acting` and the kit.
package org.guanai.safety.prepare.lesson;
