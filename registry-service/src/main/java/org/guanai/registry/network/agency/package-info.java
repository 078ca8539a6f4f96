/// The departments that a county's schools work with (联动单位, 3.2.3a): who they are, how they are
/// reached, what they are asked for and who of them logs in. May use `place` and `personal`.
package org.guanai.registry.network.agency;
