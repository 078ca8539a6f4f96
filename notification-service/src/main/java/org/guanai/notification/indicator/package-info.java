/// The numbers of notification for the scorecard (考核指标). Notices of incidents acknowledged
/// (3.1.5f). Counts notices; uses nothing else of this service.
package org.guanai.notification.indicator;
