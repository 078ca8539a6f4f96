/// What can be put on public notice (公示), and what its owners do when the notice passes or an
/// objection is upheld. Clauses: 3.3.2b, 2.2. Uses `programme`; implemented by `application` and
/// `recognition`.
package org.guanai.aid.publicity;
