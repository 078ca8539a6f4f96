/// What is asked of a sponsorship (一对一资助). Clauses: 3.1.3e. Uses: `money`.
package org.guanai.aid.sponsorship.order;
