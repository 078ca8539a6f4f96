/// What of the rhythm leaves as a file (导出): the duties of a scope. Serves 3.1.3i, 3.1.3j and the
/// minors' network regulation, article 36. May use `duty`, `kind`, `standing` and `files.export`.
package org.guanai.mentoring.rhythm.export;
