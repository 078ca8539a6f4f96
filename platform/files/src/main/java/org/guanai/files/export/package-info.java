/// Lists that leave the platform as files (导出): for a stated purpose, above a size after the
/// approval of a responsible person, marked with who asked, sealed, expiring, on record (minors'
/// network regulation, article 36). Uses `document`, the kit's jobs and rules, and `sheets`.
package org.guanai.files.export;
