/// What is told of the events of each service (消息清单): one class for each service. To tell more, add
/// a declaration here. Uses `occasion.news` only.
package org.guanai.notification.occasion.news.declared;
