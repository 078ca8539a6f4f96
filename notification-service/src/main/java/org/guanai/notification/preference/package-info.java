/// How somebody wishes to be told (通知偏好): language, kinds that are only read on the platform, quiet
/// time; incidents and what is as urgent cannot be turned off (3.1.5f). `directory` reads them with
/// its people. Uses `chain`.
package org.guanai.notification.preference;
