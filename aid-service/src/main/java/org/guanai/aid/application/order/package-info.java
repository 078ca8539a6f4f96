/// What is asked of an application (申请、更正): the requests and their own checks. Clauses: 3.3.2b,
/// 2.2. Uses: `payee`.
package org.guanai.aid.application.order;
