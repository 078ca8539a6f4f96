/// Near misses (未遂事件): what almost happened, without a child or a name, so that anybody reports it.
/// Clauses: 3.1.5h. Uses `acting`, `situation` and the kit.
package org.guanai.safety.nearmiss;
