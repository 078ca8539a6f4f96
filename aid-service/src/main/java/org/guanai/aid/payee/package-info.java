/// The bank account (收款账户) that an application is paid to, sealed. Clauses: 3.3.2b. Uses: nothing
/// of this service.
package org.guanai.aid.payee;
