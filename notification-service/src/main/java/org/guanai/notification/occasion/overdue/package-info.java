/// What is owed and late (逾期) as an occasion, of all services: to its owner, then whoever is
/// responsible, then the county (3.1.1, 3.1.3). Uses `notice` and `occasion.reminder`.
package org.guanai.notification.occasion.overdue;
