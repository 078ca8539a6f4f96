/// Which village or community each child lives in (村、社区, 3.2.3b), so that the network's second
/// level knows its children and every number can be cut by it. May use `child.student` and `place`.
package org.guanai.registry.network.village;
