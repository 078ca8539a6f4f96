/// Copies of the papers behind a recognition (认定佐证材料): 低保证, 残疾证, bills. Clauses: 3.3.2a. Uses:
/// `recognition`, `files.attachment`.
package org.guanai.aid.recognition.paper;
