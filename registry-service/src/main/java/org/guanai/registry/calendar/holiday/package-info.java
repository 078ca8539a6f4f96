/// Public holidays, make-up workdays and school closures (节假日, 调休, 停课) of the country and of each
/// county. Serves every clause with a rhythm or a period. May use `correction`.
package org.guanai.registry.calendar.holiday;
