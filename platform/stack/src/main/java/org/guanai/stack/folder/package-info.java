/// The folders of a platform, and the disk that they lie on. Clauses: none. Uses: `say`, `secret`.
package org.guanai.stack.folder;
