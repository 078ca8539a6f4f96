/// The lists of the registry that can be exported (导出): students. Serves 2.3 and the minors'
/// network regulation, article 36. May use `files.export`, `child` and `place`; writes no table.
package org.guanai.registry.exchange.export;
