/// Static pages (页面): start page, documentation, try-it page. May use `request`.
package org.guanai.gateway.page;
