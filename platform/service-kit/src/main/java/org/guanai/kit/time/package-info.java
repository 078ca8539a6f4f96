/// Business time (业务时间): one clock for everything that the county's calendar decides. Uses nothing
/// else of the kit.
package org.guanai.kit.time;
