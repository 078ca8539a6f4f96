/// Who receives a task (接收方): a level of the network, an agency, or a child's family (3.2.3b). May
/// use `network.agency`, `child.student` and `people`.
package org.guanai.registry.network.receiver;
