/// What is asked of campaigns and donations (捐助), and what everybody may read. Clauses: 3.2.4d.
/// Uses: `money`.
package org.guanai.aid.donation.order;
