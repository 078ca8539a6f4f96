/// What is done to bring a child back to school: persuasion (劝返), order to return (限期返校通知书),
/// referral (移送). Clauses 3.2.4e, 3.2.4f. Uses `dropout` and `correction`.
package org.guanai.registry.roll.dropout.step;
