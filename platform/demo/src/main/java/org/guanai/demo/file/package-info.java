/// The files that schools send, rosters and staff lists, with invented people in them. Clauses:
/// none. Uses: `county`.
package org.guanai.demo.file;
