/// Relaying (转发): one request to its service and the answer back, with bulkhead and time-outs. May
/// use `authentication`, `limit`, `request` and `services`.
package org.guanai.gateway.relay;
