/// Rules as data (规则, 1.1): every rate, threshold and period with its basis, version and dates.
/// Serves every clause that is decided by a number. May use the kit's HTTP conventions, journal and
/// scope; knows no rule itself.
package org.guanai.kit.rule;
