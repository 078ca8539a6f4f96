/// The rules of aid (规则, 1.1) as data, at `/api/aid/rules`. Each feature declares those that it
/// decides by. May use the kit's `rule` only.
package org.guanai.aid.rule;
