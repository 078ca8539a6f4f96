/// Public notices (公示): five working days, masked names, proof of publication. Clauses: 3.3.2b,
/// 2.2. Uses: `publicity`, `platform/reference`.
package org.guanai.aid.notice;
