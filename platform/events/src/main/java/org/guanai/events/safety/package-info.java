/// Events of the safety service (安全, 3.1.5).
package org.guanai.events.safety;
