/// Events of the notification service (通知, 3.1.5f).
package org.guanai.events.notification;
