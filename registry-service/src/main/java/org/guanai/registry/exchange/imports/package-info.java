/// Imports of files (文件导入) as their senders see them: sending, state, findings, rejected rows,
/// templates. Serves 2.3. May use `intake` and `row`.
package org.guanai.registry.exchange.imports;
