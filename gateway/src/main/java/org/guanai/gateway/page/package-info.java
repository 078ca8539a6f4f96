/// Static pages (页面): front page, documentation, try-it page, and the files of the console (工作台).
/// May use `request`.
package org.guanai.gateway.page;
