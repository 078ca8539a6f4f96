/// Aid in kind (实物资助): meals of the nutrition programme (营养改善) and goods, never cash. Clauses:
/// 3.3.2b. Uses: `programme`, `student`, `money`, `platform/reference`.
package org.guanai.aid.inkind;
