/// Which authorities were told of a mandatory report (报告渠道), by which way and with which receipt.
/// Clauses: 3.1.5e (item 8). Uses `agency` and the kit.
package org.guanai.safety.mandatory.told;
