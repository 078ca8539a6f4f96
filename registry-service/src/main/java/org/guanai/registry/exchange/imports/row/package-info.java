/// The columns of rosters and staff lists (花名册, 教职工名册) and the checks of their rows. Serves 2.3.
/// May use what the rows become: entries of `child` and `people`.
package org.guanai.registry.exchange.imports.row;
