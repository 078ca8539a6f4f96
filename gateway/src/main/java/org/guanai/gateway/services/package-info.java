/// The services (服务) behind the gateway: addresses, readiness, small requests to them, health of
/// the whole. May use `request`.
package org.guanai.gateway.services;
