/// What other areas hear of pairings (3.1.3a, 3.1.4e), in the transaction that starts or ends them.
/// Uses nothing.
package org.guanai.mentoring.match.event;
