/// Publishes every snapshot of a county again (快照重发), for a service that was restored or starts
/// empty. Serves the platform, no clause. May use all areas.
package org.guanai.registry.exchange.snapshot;
