/// The bank's result as a file (回盘文件). Clauses: 3.3.2b. Uses: `payment`, `bank`, `upload`.
package org.guanai.aid.payment.result;
