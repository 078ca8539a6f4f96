/// Channel plans (渠道方案): by which channels a person is told first, by which next, and when
/// (3.1.5f). Uses `chain`, `channel` and `directory`.
package org.guanai.notification.plan;
