/// Programmes (资助项目) with rates by date, and amounts of money (金额). Clauses: 3.3.2b, 3.3.2c,
/// 3.1.2d. Uses: `hardship`, the kit's rules.
package org.guanai.aid.programme;
