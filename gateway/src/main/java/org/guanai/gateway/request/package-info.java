/// A request (请求) in the gateway: id, security headers, CORS, access log, refusals, graceful
/// shutdown. Uses nothing of the gateway.
package org.guanai.gateway.request;
