/// The log of what was talked over with departments (部门联络台账, 3.2.3a), with what is still to be
/// done. May use `network.agency` and `correction`.
package org.guanai.registry.network.liaison;
