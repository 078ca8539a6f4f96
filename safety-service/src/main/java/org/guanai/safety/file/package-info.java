/// Photos, scans and evidence of safety records (附件): one way for all of them, each behind its
/// record. Clauses: 3.1.5b–g, 3.3.1b, 3.3.4a. Uses `files` and the kit.
package org.guanai.safety.file;
