/// A provider of SMS that sends nothing and shows what a telephone would show (短信沙盒), from which
/// one can answer as its owner would. Clauses: 3.1.5f, 3.2.1c. Uses: `secret`, `say`.
package org.guanai.stack.sms;
