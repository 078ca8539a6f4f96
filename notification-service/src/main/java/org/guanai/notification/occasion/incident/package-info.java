/// Incidents (突发事件) as an occasion: the guardians of every involved student are told, one after the
/// other (3.1.5f). Uses `notice`, `occasion.alarm`, `occasion.telephone` and `occasion.correction`.
package org.guanai.notification.occasion.incident;
