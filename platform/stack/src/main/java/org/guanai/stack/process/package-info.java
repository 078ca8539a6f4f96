/// Processes: started in order, watched, restarted with back-off, stopped; files, ports and logs of
/// theirs. Clauses: none. Uses: `folder`, `say`, `secret`.
package org.guanai.stack.process;
