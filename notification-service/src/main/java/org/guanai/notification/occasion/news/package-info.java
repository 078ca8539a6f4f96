/// News (消息) as an occasion: facts of all services, declared as data: which event, who is told, in
/// which words, at once or not (2.1, 3.1–3.3). Uses `notice`, `chain`, `directory` and `template`.
package org.guanai.notification.occasion.news;
