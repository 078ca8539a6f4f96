/// Staff of schools, townships and the county (教职工) with their posts and classes. Serves 3.1.1a
/// (responsible persons) and 3.2.3b; every other service follows its snapshots. May use `human`,
/// `account`, `personal` and `place`.
package org.guanai.registry.people.staff;
