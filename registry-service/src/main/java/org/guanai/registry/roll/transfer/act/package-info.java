/// What a school or the county says when a transfer (转学) takes a step. Clause 3.1.2c. Uses nothing
/// of its neighbours.
package org.guanai.registry.roll.transfer.act;
