/// What is asked of the network (转介请求, 3.2.3b): the bodies with which tasks are sent, passed on,
/// answered and closed. May use `network.agency`.
package org.guanai.registry.network.order;
