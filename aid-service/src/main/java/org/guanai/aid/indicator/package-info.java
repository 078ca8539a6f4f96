/// Indicators (指标) of aid for the scorecard. Clauses: 3.1.1e–g, 3.3.2b. Uses: `application`'s
/// states.
package org.guanai.aid.indicator;
