/// Takes a file of rows into the register (导入), chunk by chunk: checks, targets, findings,
/// progress. Serves 2.3. May use `row`, the desks of `child` and `people`, and `platform/sheets`.
package org.guanai.registry.exchange.imports.intake;
