/// The files that go to the bank and come back (银行代发文件与回盘文件): their columns and bytes, and no rule.
/// Clauses: 3.3.2b. Uses: `payee`, `programme`.
package org.guanai.aid.bank;
