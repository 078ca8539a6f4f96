/// Donation campaigns (捐助活动) for a group of children, with an earmarked account: every yuan is free
/// or traced to its use (3.2.4d, 3.3.2c). Clauses: 3.2.4d. Uses: `student`, `money`.
package org.guanai.aid.donation;
